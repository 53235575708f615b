/** An amount of đồng with its thousands apart, as it is written in Vietnamese: 1.250.000. */
export const writeDong = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ".");
