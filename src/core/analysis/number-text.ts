/** A share as people read it in a sentence: '30%', '14.5%'. */
export function percentText(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A difference of two shares in percentage points: '+22', '−6.5'. */
export function pointsText(difference: number): string {
  const points = Math.round(difference * 1000) / 10;
  return points < 0 ? `−${-points}` : `+${points}`;
}

/** What stands behind the letter p: '= 0.0012', '= 0.35', '< 0.0001'. */
export function pText(p: number): string {
  if (p < 0.0001) return '< 0.0001';
  return `= ${p < 0.01 ? p.toFixed(4) : p.toFixed(2)}`;
}

/** An amount in a currency, in whole units: '¥120,000'. */
export function amountText(amount: number, currency: string): string {
  return currency + String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
