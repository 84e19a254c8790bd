// A real OpenID provider on this machine for the tests: `node provider.mjs <callback> <sign-in>`.
// It picks a free port, prints its issuer, and signs in whoever types one of the names below.
import http from "node:http";
import Provider from "oidc-provider";

const [callback, signIn] = process.argv.slice(2);
const people = {
  anne: { name: "Anne Jensen", email: "anne@example.dk", role: ["styregruppe", "projektleder"] },
  bo: { name: "Bo Hansen", email: "bo@example.dk", role: "kommune", municipality: "461, 0751" },
  carl: { name: "Carl Berg", email: "carl@example.dk", role: "gæst" },
  dorte: { name: "Dorte Holm", email: "dorte@example.dk", role: "kommune" },
};
const client = {
  client_id: "kommunemonitor",
  client_secret: "kun-til-test-paa-denne-maskine",
  redirect_uris: [callback],
  post_logout_redirect_uris: [signIn],
};

const server = http.createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ["sub"], profile: ["name", "role", "municipality"], email: ["email"] },
    conformIdTokenClaims: false,
    cookies: { keys: ["kun til test"] },
    pkce: { required: () => true },
    findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  });
  server.on("request", provider.callback());
  console.log(issuer);
});
