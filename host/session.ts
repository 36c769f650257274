import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the browser host. The address it prints carries a token; whoever opens it gets a
 * cookie in exchange. The token is spent once that cookie has come back, so that a look at the address
 * by something that keeps no cookies does not lock the reader out, and the address in a terminal's
 * scroll-back opens nothing later.
 */
export interface Session {
  readonly token: string;
  /** The cookie to set, as a header, when the token is good; `null` when it is wrong or spent. */
  redeem(token: string): string | null;
  /** Whether a `Cookie` header holds the session's cookie. */
  isKnown(cookieHeader: string | undefined): boolean;
}

/**
 * @param port of the server. Cookies do not tell ports apart: without it in their name, two libraries
 * open side by side would throw each other's readers out.
 */
export function openSession(port: number): Session {
  const cookieName = `khizana-${port}`;
  const token = randomBytes(24).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  let isSpent = false;
  return {
    token,
    redeem: (offered) =>
      !isSpent && areEqual(offered, token)
        ? `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/`
        : null,
    isKnown(cookieHeader) {
      const isKnown = valuesIn(cookieHeader, cookieName).some((value) => areEqual(value, secret));
      isSpent ||= isKnown;
      return isKnown;
    },
  };
}

/** Values of our cookie; a browser may send one left over from an earlier run beside it. */
function valuesIn(header: string | undefined, cookieName: string): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => pair.slice(cookieName.length + 1));
}

/** Compares without telling by its duration how much was right. */
function areEqual(offered: string, expected: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
