/**
 * The one door to the schema library. Its compiler is switched off: it would probe `new Function`, which the
 * content security policy of the site forbids.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
