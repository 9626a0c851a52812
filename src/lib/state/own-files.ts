/** The text of a file of this site. */
export async function fetchOwnText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the server answered ${response.status.toString()}`);
  return response.text();
}
