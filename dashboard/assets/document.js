/* The page stands already. Dash makes the same one out of sight, from what came along with it, and
   takes its place: with the same focus, the same folds open, and what was chosen meanwhile. */
(function () {
  "use strict";

  var first = document.getElementById("first-page");
  var entry = document.getElementById("react-entry-point");
  if (!first || !entry) { return; }

  // ---- what came along, in place of two questions to the server ------------------------------

  var along = { "/_dash-layout": "first-layout", "/_dash-dependencies": "first-dependencies" };
  var ask = window.fetch;
  window.fetch = function (resource) {
    var path = new URL(resource && resource.url ? resource.url : resource, window.location.href).pathname;
    var data = along[path] && document.getElementById(along[path]);
    delete along[path];
    if (!data) { return ask.apply(window, arguments); }
    return Promise.resolve(new Response(data.textContent, { headers: { "Content-Type": "application/json" } }));
  };

  document.addEventListener("DOMContentLoaded", function () { new window.DashRenderer(); });

  // ---- taking its place ----------------------------------------------------------------------

  var chosen = new Set(); // controls that were used before anything listened to them
  first.addEventListener("input", function (event) { chosen.add(event.target); });

  new MutationObserver(function (changes, watch) {
    var page = document.querySelector("#react-entry-point #page");
    if (!page || !page.querySelector("footer")) { return; }
    watch.disconnect();
    take(page);
  }).observe(entry, { childList: true, subtree: true });

  function take(page) {
    function same(element) { return at(page, placeOf(element)); }
    var active = first.contains(document.activeElement) ? document.activeElement : null;
    var focused = active && same(active);
    var marked = active && typeof active.selectionStart === "number" ? [active.selectionStart, active.selectionEnd] : null;
    each("details", function (fold) { same(fold).open = fold.open; });
    var scrolled = [];
    each(".scroll", function (region) { scrolled.push([same(region), region.scrollLeft, region.scrollTop]); });
    var repeated = Array.from(chosen, function (control) { return [same(control), control.value]; });
    entry.hidden = false;
    first.remove();
    scrolled.forEach(function (kept) { kept[0].scrollLeft = kept[1]; kept[0].scrollTop = kept[2]; });
    if (focused) {
      focused.focus({ preventScroll: true });
      if (marked && focused.setSelectionRange) { focused.setSelectionRange(marked[0], marked[1]); }
    }
    setTimeout(function () { repeated.forEach(function (kept) { choose(kept[0], kept[1]); }); });
  }

  function each(selector, act) {
    Array.prototype.forEach.call(first.querySelectorAll(selector), act);
  }

  // Which child of which child it is: both pages are the same.
  function placeOf(element) {
    var place = [];
    for (var node = element; node !== first; node = node.parentElement) {
      place.unshift(Array.prototype.indexOf.call(node.parentElement.children, node));
    }
    return place;
  }

  function at(root, place) {
    return place.reduce(function (node, number) { return node.children[number]; }, root);
  }

  // React notices a value only when it is set behind its back and told of.
  function choose(control, value) {
    var own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
    own.set.call(control, value);
    control.dispatchEvent(new Event(control.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  }
})();
