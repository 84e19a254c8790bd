/* The file button: its hidden input gets a name, a file that is too large is stopped here, and what
   was just said gets the focus. */
(function () {
  "use strict";

  function around(element) {
    return element && element.closest ? element.closest(".submission-upload") : null;
  }

  function tell(upload, text) {
    var place = upload.querySelector(".submission-reading");
    if (place) { place.textContent = text; }
  }

  function label(upload) {
    var input = upload.querySelector("input[type=file]");
    if (input && !input.hasAttribute("aria-label")) {
      input.setAttribute("aria-label", upload.dataset.label);
      input.tabIndex = -1; // the visible button opens it
    }
  }

  function taken(event, files) {
    var upload = around(event.target);
    if (!upload || !files || !files.length) { return; }
    if (files[0].size > Number(upload.dataset.largest)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      tell(upload, upload.dataset.large);
      return;
    }
    tell(upload, upload.dataset.reading);
  }

  document.addEventListener("change", function (event) { taken(event, event.target.files); }, true);
  document.addEventListener("drop", function (event) {
    taken(event, event.dataTransfer && event.dataTransfer.files);
  }, true);

  new MutationObserver(function (changes) {
    changes.forEach(function (change) {
      change.addedNodes.forEach(function (node) {
        if (!node.querySelectorAll) { return; }
        node.querySelectorAll(".submission-upload").forEach(label);
        if (around(node)) { label(around(node)); }
        var told = node.matches("[data-focus]") ? node : node.querySelector("[data-focus]");
        if (told) { told.focus(); }
      });
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
