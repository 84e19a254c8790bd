/* A button with data-copy puts the text of that element on the clipboard and says so. */
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("button[data-copy]");
    var source = button && document.getElementById(button.dataset.copy);
    if (!source) {
      return;
    }
    var told = button.parentElement.querySelector("[role=status]");
    told.textContent = "";
    copy(source).then(function () {
      told.textContent = button.dataset.copied;
    });
  });

  function copy(source) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(source.textContent).catch(function () {
        return copyMarked(source);
      });
    }
    return copyMarked(source);
  }

  // Where the clipboard is closed to scripts, the text stays marked, ready to be copied by hand.
  function copyMarked(source) {
    var range = document.createRange();
    range.selectNodeContents(source);
    window.getSelection().removeAllRanges();
    window.getSelection().addRange(range);
    return document.execCommand("copy") ? Promise.resolve() : new Promise(function () {});
  }
})();
