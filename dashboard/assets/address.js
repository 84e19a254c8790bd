/* The address bar follows the filters, and the page follows the address bar. */
(function () {
  "use strict";

  var plotly = document.querySelector('meta[name="plotly"]');
  if (plotly) {
    // The renderer sets this variable to the full bundle; the setter that does nothing keeps ours.
    Object.defineProperty(window, "_dashPlotlyJSURL", {
      get: function () { return plotly.content; },
      set: function () {},
    });
  }

  // Figures are drawn another way on a phone; the style sheets change at the same width.
  var narrow = window.matchMedia("screen and (max-width: 767px)");
  narrow.addEventListener("change", function () {
    if (window.matchMedia("print").matches) { return; }
    remember();
    if (asked) {
      window.dash_clientside.set_props("visit", { data: askedPage() });
    }
  });

  // The address last asked for, the one whose page stands, and whether a page is on its way.
  var asked = null;
  var stands = null;
  var isOpening = false;
  var isFirst = true;

  // The page the document came with, until its address has been looked at; then whether another
  // one takes its place at once, as on a screen of another width than the server thought.
  var given = JSON.parse(document.getElementById("first-view").textContent);
  var isPassing = false;
  remember();

  function remember() {
    document.cookie = "km_width=" + width() + "; path=/; max-age=31536000; samesite=lax" +
      (window.location.protocol === "https:" ? "; secure" : "");
  }

  function width() {
    return narrow.matches ? "narrow" : "wide";
  }

  function visit(path, search) {
    var isSame = asked && asked.path === path && asked.query === (search || "");
    if (given && path) {
      var stood = given;
      given = null;
      asked = { path: path, query: search || "" };
      isOpening = true;
      isPassing = stood.path !== path || stood.query !== asked.query || stood.width !== width();
      return isPassing ? askedPage() : window.dash_clientside.no_update;
    }
    if (isSame || !path) {
      return window.dash_clientside.no_update;
    }
    asked = { path: path, query: search || "" };
    isOpening = true;
    return askedPage();
  }

  function askedPage() {
    return { path: asked.path, search: asked.query, width: width() };
  }

  function show(shown) {
    if (isPassing && !stands) {
      isPassing = false;
      stands = { path: shown.path, query: window.location.search };
    } else if (shown && shown.path === window.location.pathname) {
      stands = { path: shown.path, query: isOpening ? window.location.search : shown.query };
      document.title = shown.title;
      document.documentElement.lang = shown.language;
      if (isOpening) {
        opened();
      } else if (window.location.search !== shown.query) {
        asked = { path: shown.path, query: shown.query };
        rewrite(shown.path + shown.query);
      }
    }
    return window.dash_clientside.no_update;
  }

  function opened() {
    isOpening = false;
    var part = window.location.hash && document.getElementById(window.location.hash.slice(1));
    if (part) {
      part.scrollIntoView();
      part.focus({ preventScroll: true }); // heard as well as seen, where the place can hold focus
    } else if (!isFirst) {
      var main = document.getElementById("indhold");
      if (main) { main.focus({ preventScroll: true }); }
    }
    isFirst = false;
  }

  // A page that could not be fetched: the address is again that of the page that stands.
  function stayed() {
    var wanted = { path: window.location.pathname, query: window.location.search, hash: window.location.hash };
    isOpening = false;
    asked = { path: stands.path, query: stands.query };
    rewrite(stands.path + stands.query);
    return wanted;
  }

  function go(wanted) {
    asked = null;
    rewrite(wanted.path + wanted.query + wanted.hash);
  }

  function rewrite(address) {
    window.history.replaceState(window.history.state, "", address);
    // dcc.Location does not notice replaceState, and would hold the address before it.
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
  }

  window.kommunemonitor = { hasPage: function () { return stands !== null; }, stayed: stayed, go: go };

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    kommunemonitor: { visit: visit, show: show },
  });

  function isOurs(link) {
    return link && link.origin === window.location.origin && !link.target &&
      !link.hasAttribute("download") && !/^\/(hent|assets|vendor)\//.test(link.pathname);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href]");
    var plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || !isOurs(link)) { return; }
    if (document.getElementById("first-page")) { return; } // nobody follows it but the browser yet
    if (link.pathname === window.location.pathname && link.search === window.location.search && link.hash) {
      return; // a place on this page
    }
    event.preventDefault();
    document.querySelectorAll(".menu--folded[open]").forEach(function (menu) { menu.open = false; });
    window.history.pushState(null, "", link.href);
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
    window.scrollTo(0, 0);
  });
})();
