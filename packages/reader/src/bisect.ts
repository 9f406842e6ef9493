/** The first of the indices 0 to `count` for which `behind` no longer holds; it must hold for a first part of them and no other. */
export function bisect(count: number, behind: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const mid = (low + high) >> 1;
    if (behind(mid)) low = mid + 1;
    else high = mid;
  }
  return low;
}
