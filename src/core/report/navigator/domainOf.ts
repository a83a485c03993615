/** The three matrices of ATT&CK, as a layer file names them; a technique belongs to one. In the order in which their layers are written. */
export const DOMAINS = ['enterprise-attack', 'ics-attack', 'mobile-attack'] as const;
export type AttackDomain = (typeof DOMAINS)[number];

/** Numbers of ATT&CK v19's techniques for control systems that do not begin with 0, and of those for mobile devices. */
const [ICS, MOBILE] = [numbers('1691 1692 1693 1694 1695'), numbers(
  '1398 1404 1406 1407 1409 1414 1417 1418 1420 1421 1422 1423 1424 1426 1428 1429 1430 1437 1451 1453 1456 1458 1461 1464 1471 1474 1481 1509 1512 1513 1516 1517 1521 1532 1533 1541 1544 '
  + '1575 1577 1582 1603 1604 1616 1617 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1655 1658 1660 1661 1662 1663 '
  + '1664 1670 1676',
)];

function numbers(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * The matrix of a technique (`T1078`, `T1078.004`), which sub-techniques share; one that this table does not know is taken for the enterprise's.
 * `null`: no id of a technique, which no layer may hold; the lint has told the author.
 */
export function domainOf(technique: string): AttackDomain | null {
  const number = /^T(\d{4})(\.\d{3})?$/.exec(technique)?.[1];
  if (number === undefined) return null;
  if (number.startsWith('0') || ICS.has(number)) return 'ics-attack';
  return MOBILE.has(number) ? 'mobile-attack' : 'enterprise-attack';
}
