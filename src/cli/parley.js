#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The sources are TypeScript: tsx reads them as they are, so that nothing has to be built before the first call.
register({ tsconfig: false });

const { main } = await import('./main.ts');
await main(process.argv.slice(2));
