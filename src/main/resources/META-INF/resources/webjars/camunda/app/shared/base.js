// @ts-check
const base = document.querySelector('base');

/** Where the applications are, `/camunda`: as the page says it. */
export const root = base?.getAttribute('app-root') ?? '';

/** Where the engine's interface of the applications is. */
export const engine = `${base?.getAttribute('engine-api') ?? ''}engine/default`;

/** The JSON at an address of the engine's or the applications', null where it is refused. */
export const read = async address => {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
};

/** The id of who is signed in, as the applications have it. */
export const signedIn = async () => (await read(`${root}/api/admin/auth/user/default`))?.userId;
