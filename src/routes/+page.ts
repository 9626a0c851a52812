import type { PageLoad } from './$types';

/** An example that the first page offers. */
export interface Example {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** The examples are listed when the page is prerendered; their files are fetched when one is opened. */
export const load: PageLoad = async ({ fetch }) => {
  const response = await fetch('/examples/index.json');
  return { examples: (await response.json()) as readonly Example[] };
};
