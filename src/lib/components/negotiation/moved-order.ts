/** An order with one of its members moved a place up or down. */
export function movedOrder<Name>(order: readonly Name[], name: Name, by: 1 | -1): readonly Name[] {
  const from = order.indexOf(name);
  const to = from + by;
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  return order.map((one, i) => (i === from ? other : i === to ? name : one));
}
