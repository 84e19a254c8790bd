/* On paper a figure is as wide as the text; drawn wider, it would make the browser shrink the whole page. */
(function () {
  "use strict";

  var PAPER = 955; // the text of an A4 sheet, 690 CSS pixels, at the zoom of print.css

  function redraw(change) {
    document.querySelectorAll(".js-plotly-plot").forEach(function (figure) {
      if (window.Plotly && figure.layout) { change(figure); }
    });
  }

  window.addEventListener("beforeprint", function () {
    redraw(function (figure) {
      if (figure.clientWidth > PAPER) {
        window.Plotly.relayout(figure, { width: PAPER, autosize: false });
        figure.dataset.onPaper = "";
      }
    });
  });

  window.addEventListener("afterprint", function () {
    redraw(function (figure) {
      if ("onPaper" in figure.dataset) {
        delete figure.dataset.onPaper;
        window.Plotly.relayout(figure, { width: null, autosize: true });
      }
    });
  });
})();
