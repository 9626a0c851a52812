/** Every page is written out when the site is built: there is no server to ask. */
export const prerender = true;

/** `/compare` is written as `compare.html`. */
export const trailingSlash = 'never';
