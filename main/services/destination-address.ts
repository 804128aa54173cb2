/** What an address is refused for when it is entered, in one sentence, or the server it leads to. */
export function readAddress(
  text: string,
  { ownNetwork }: { readonly ownNetwork: boolean },
): { readonly host: string } | { readonly refused: string } {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:\/\//i.test(text.trim()))
    return { refused: 'Enter the whole address. It begins with https://.' };
  if (url.username !== '' || url.password !== '')
    return { refused: 'Leave user and password out of the address. Enter them as a header.' };
  if (url.protocol === 'http:' && !ownNetwork)
    return { refused: 'Use https://. Only addresses in your own network may go without encryption.' };
  return { host: url.host };
}
