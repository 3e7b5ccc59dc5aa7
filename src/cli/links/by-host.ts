/** So many hosts are asked at the same time. */
const AT_ONCE = 6;

/** Does something with each address: with several at a time, but one at a time a host. */
export async function byHost(urls: Iterable<string>, act: (url: string) => Promise<void>): Promise<void> {
  const hosts = Map.groupBy(urls, (url) => new URL(url).host).values();
  const worker = async () => {
    for (const ofHost of hosts) for (const url of ofHost) await act(url);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
