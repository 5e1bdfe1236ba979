/**
 * What a phone's camera reads off the big screen: the ballot of this very page with the room's code in it where the page has an address,
 * else the code for a page that is open already.
 * @param own a seat and its own code, for that seat's eyes
 */
export function phoneText(scenario: string, code: string, ...own: string[]): string {
  const { protocol, origin, pathname } = location;
  const place = `#ballot/${[scenario, code, ...own].join('/')}`;
  return protocol.startsWith('http') ? `${origin}${pathname}${place}` : place;
}
