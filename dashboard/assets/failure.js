/* When the server does not answer, or answers that it will not: a box over the page says what
   happened and what became of it, and offers to try again. The words stand in #failure-words. */
(function () {
  "use strict";

  var UPDATE = "/_dash-update-component";
  var ask = window.fetch;
  var isLeaving = false;
  window.addEventListener("pagehide", function () { isLeaving = true; });
  window.addEventListener("pageshow", function () { isLeaving = false; });

  window.fetch = function (resource, options) {
    var path = pathOf(resource);
    var given = arguments;
    if (path.indexOf("/_dash-") !== 0 || path.indexOf("/_dash-component-suites/") === 0) {
      return ask.apply(window, given);
    }
    var sent = path === UPDATE ? payloadOf(options) : null;
    if (isEmptied(sent)) { return Promise.resolve(unchanged()); }
    return ask.apply(window, given).then(
      function (answer) {
        if (answer.ok || answer.status === 304) { succeeded(sent); return answer; }
        return said(answer).then(function (told) { return failed(sent, answer.status, told, answer); });
      },
      function (error) {
        if (isLeaving) { throw error; }
        return failed(sent, "network", {}, null, error);
      }
    );
  };

  function pathOf(resource) {
    return new URL(resource && resource.url ? resource.url : resource, window.location.href).pathname;
  }

  function payloadOf(options) {
    try { return JSON.parse(options.body); } catch (error) { return null; }
  }

  function changed(sent) {
    return (sent && sent.changedPropIds && sent.changedPropIds[0]) || "";
  }

  // The file button forgets a file that was not received; there is nothing to ask about that.
  function isEmptied(sent) {
    return changed(sent) === "submission-file.contents" && !valueOf(sent);
  }

  // What Dash takes for "nothing has changed": it lets go of what it had disabled meanwhile.
  function unchanged() {
    return new Response(null, { status: 204 });
  }

  function said(answer) {
    var type = answer.headers.get("Content-Type") || "";
    if (type.indexOf("application/json") !== 0) { return Promise.resolve({}); }
    return answer.clone().json().catch(function () { return {}; });
  }

  function actOf(sent) {
    var prop = changed(sent);
    if (!sent) { return "first"; }
    if (prop.indexOf("visit.") === 0) { return window.kommunemonitor.hasPage() ? "page" : "first"; }
    if (prop.indexOf('"type":"filter"') >= 0) { return "filter"; }
    if (prop === "submission-file.contents") { return "check"; }
    return prop.indexOf("submission-") === 0 ? "store" : "other";
  }

  function failed(sent, status, told, answer, error) {
    var act = actOf(sent);
    if (status === 401 && act !== "check" && act !== "store") {
      window.location.reload(); // the server asks who is there, and leads back here
      return answer;
    }
    notReading();
    var wanted = act === "page" ? window.kommunemonitor.stayed() : null;
    show(act, status, told, again(act, status, sent, wanted));
    if (!sent) { // the layout of the app itself: Dash has nothing to go back to
      if (error) { throw error; }
      return answer;
    }
    if (act === "check") { window.dash_clientside.set_props("submission-file", { contents: null }); }
    return unchanged();
  }

  function succeeded(sent) {
    if (sent) { hide(); }
  }

  function again(act, status, sent, wanted) {
    return function () {
      hide();
      if (!sent || act === "first" || status === 401) {
        window.location.reload();
      } else if (act === "page") {
        window.kommunemonitor.go(wanted);
      } else {
        repeat(sent);
      }
    };
  }

  // Dash sends a callback again when the value that set it off is set again.
  function repeat(sent) {
    var prop = changed(sent);
    var dot = prop.lastIndexOf(".");
    var id = prop.slice(0, dot);
    var props = {};
    props[prop.slice(dot + 1)] = valueOf(sent);
    if (prop === "submission-file.contents") { tellReading(); }
    window.dash_clientside.set_props(id.charAt(0) === "{" ? JSON.parse(id) : id, props);
  }

  function valueOf(sent) {
    var prop = changed(sent);
    var found = flat(sent.inputs).filter(function (input) {
      return input && nameOf(input) === prop;
    });
    return found.length ? found[0].value : null;
  }

  function flat(inputs) {
    return (inputs || []).reduce(function (all, input) { return all.concat(input); }, []);
  }

  function nameOf(input) {
    var id = input.id;
    if (typeof id !== "string") {
      id = JSON.stringify(Object.keys(id).sort().reduce(function (sorted, key) {
        sorted[key] = id[key];
        return sorted;
      }, {}));
    }
    return id + "." + input.property;
  }

  // The file button is as before, ready for the same file.
  function notReading() {
    document.querySelectorAll(".submission-upload").forEach(function (upload) {
      upload.querySelector(".submission-reading").textContent = "";
      upload.querySelector("input[type=file]").value = "";
    });
  }

  function tellReading() {
    document.querySelectorAll(".submission-upload").forEach(function (upload) {
      upload.querySelector(".submission-reading").textContent = upload.dataset.reading;
    });
  }

  function words() {
    var all = JSON.parse(document.getElementById("failure-words").textContent);
    return all[document.documentElement.lang] || all.da;
  }

  function show(act, status, told, retry) {
    var known = words();
    var key = known[status + "-title"] ? String(status) : status >= 500 ? "500" : "400";
    var box = hide() || document.createElement("div");
    box.className = "failure";
    box.id = "failure";
    box.setAttribute("role", "alert");
    // A box that is in the page before its words are is read aloud.
    document.body.insertBefore(box, document.body.firstChild);
    var inside = part("div", "wrap failure__inside");
    inside.appendChild(part("h2", "failure__title", told.title || known[key + "-title"]));
    inside.appendChild(part("p", "", told.text || known[key + "-text"]));
    inside.appendChild(lost(act, known));
    if (told.number) { inside.appendChild(part("p", "small", told.number)); }
    var buttons = part("div", "buttons");
    buttons.appendChild(button(known[status === 401 ? "sign-in" : "retry"], "button", retry));
    if (act !== "first") { buttons.appendChild(button(known.close, "button button--quiet", hide)); }
    inside.appendChild(buttons);
    box.appendChild(inside);
  }

  function lost(act, known) {
    var line = part("p", "", known["lost-" + act]);
    if (act === "check" || act === "store") {
      var link = part("a", "", known.history);
      link.href = "/indberetning" + (document.documentElement.lang === "en" ? "?sprog=en" : "") +
        "#submission-history-title";
      line.append(" ", link, ".");
    }
    return line;
  }

  function button(text, kind, act) {
    var made = part("button", kind, text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function part(name, kind, text) {
    var made = document.createElement(name);
    if (kind) { made.className = kind; }
    if (text) { made.textContent = text; }
    return made;
  }

  function hide() {
    var box = document.getElementById("failure");
    if (box) { box.remove(); }
    return null;
  }
})();
