/* On paper a folded table stands open, and a figure is as wide as the text; drawn wider, it would make the browser shrink the whole page. */
(function () {
  "use strict";

  var PAPER = 955; // the text of an A4 sheet, 690 CSS pixels, at the zoom of print.css

  function redraw(change) {
    document.querySelectorAll(".js-plotly-plot").forEach(function (figure) {
      if (window.Plotly && figure.layout) { change(figure); }
    });
  }

  // The table of a card that only says how many rows it has.
  var FOLDED = ".figure:has(.folded) .tools > details:first-child";

  window.addEventListener("beforeprint", function () {
    document.querySelectorAll(FOLDED + ":not([open])").forEach(function (table) {
      table.open = true;
      table.dataset.onPaper = "";
    });
    redraw(function (figure) {
      if (figure.clientWidth > PAPER) {
        window.Plotly.relayout(figure, { width: PAPER, autosize: false });
        figure.dataset.onPaper = "";
      }
    });
  });

  window.addEventListener("afterprint", function () {
    document.querySelectorAll(FOLDED + "[data-on-paper]").forEach(function (table) {
      table.open = false;
      delete table.dataset.onPaper;
    });
    redraw(function (figure) {
      if ("onPaper" in figure.dataset) {
        delete figure.dataset.onPaper;
        window.Plotly.relayout(figure, { width: null, autosize: true });
      }
    });
  });
})();
