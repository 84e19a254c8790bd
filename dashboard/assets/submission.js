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
    if (!upload || !upload.dataset.types || !files || !files.length) { return; } // a zone of its own rules
    var refused = reason(upload, files);
    if (refused) {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.target.value = ""; // so that the same file can be chosen again
    }
    tell(upload, refused || upload.dataset.reading);
  }

  // Why these files are not even sent, in the words a check would have for it; empty when they are.
  function reason(upload, files) {
    if (files.length > 1) { return upload.dataset.many; }
    var type = (files[0].name.match(/\.[^.]*$/) || ["-"])[0].toLowerCase();
    if (upload.dataset.types.split(",").indexOf(type) < 0) {
      return upload.dataset.unsupported.replace("{type}", type);
    }
    return files[0].size > Number(upload.dataset.largest) ? upload.dataset.large : "";
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
