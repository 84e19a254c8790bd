/* A button with data-picture takes the figures of its card along as a picture, with the finding
   above and the source below, so that a pasted picture can be traced. */
(function () {
  "use strict";

  var PAPER = { width: 1200, margin: 32, gap: 24 }; // CSS pixels; on a phone as wide as its figure
  var SHARPNESS = 2; // pixels of a .png per CSS pixel
  var FAMILY = '"IBM Plex Sans", "Segoe UI", Arial, sans-serif';
  var INK = "#1a1f24", SOFT = "#4a5560";
  var LINES = {
    tag: { size: 14, weight: 600, tall: 24, colour: "#4a3b00" },
    title: { size: 24, weight: 600, tall: 32, colour: INK },
    measure: { size: 16, weight: 400, tall: 24, colour: SOFT },
    name: { size: 16, weight: 600, tall: 28, colour: INK },
    foot: { size: 14, weight: 400, tall: 22, colour: SOFT }
  };
  var SPACE = "http://www.w3.org/2000/svg";

  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("button[data-picture]");
    if (!button) { return; }
    var told = button.closest(".pictures").querySelector("[role=status]");
    var said = button.closest(".pictures").dataset;
    told.textContent = "";
    picture(button, said).then(
      function () { told.textContent = said.done; },
      function () { told.textContent = said.failed; }
    );
  });

  function picture(button, said) {
    var graphs = button.closest(".figure").querySelectorAll(".js-plotly-plot");
    var kind = button.dataset.picture;
    return Promise.all([fonts(), draw(graphs)]).then(function (both) {
      var sheet = compose(said, both[1], both[0]);
      var text = new XMLSerializer().serializeToString(sheet);
      var vector = new Blob([text], { type: "image/svg+xml" });
      return kind === "svg" ? vector : raster(text, sheet);
    }).then(function (file) {
      save(file, said.stem + "." + kind);
    });
  }

  // ---- the figures -------------------------------------------------------------------------

  function draw(graphs) {
    if (!graphs.length || !window.Plotly) { return Promise.reject(new Error("no figure")); }
    var whole = window.innerWidth < 768 ? graphs[0].clientWidth : PAPER.width - 2 * PAPER.margin;
    var count = graphs.length > 1 && window.innerWidth >= 768 ? 2 : 1;
    var width = Math.floor((whole - (count - 1) * PAPER.gap) / count);
    return Promise.all(Array.prototype.map.call(graphs, function (graph) {
      var own = parseFloat(graph.closest(".dash-graph").style.height); // also in a closed fold
      var height = own || graph.clientHeight || 400;
      var asked = { format: "svg", width: width, height: height, imageDataOnly: true };
      return window.Plotly.toImage(graph, asked).then(function (text) {
        var parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
        if (parsed.nodeName !== "svg") { throw new Error("no picture"); }
        var name = graphs.length > 1 ? heading(graph) : "";
        return { svg: parsed, name: name, width: width, height: height };
      });
    })).then(function (parts) {
      return { parts: parts, whole: whole, columns: count };
    });
  }

  function heading(graph) {
    var fold = graph.closest("details, .trends__panel");
    var found = fold && fold.querySelector("h3, summary b");
    return found ? found.textContent : "";
  }

  // ---- the sheet they stand on -------------------------------------------------------------

  function compose(said, drawn, style) {
    var sheet = element("svg", { xmlns: SPACE, "font-family": FAMILY });
    var ground = element("rect", { width: "100%", height: "100%", fill: "#ffffff" });
    var left = PAPER.margin, top = PAPER.margin;
    sheet.append(element("title", {}, said.finding), element("style", {}, style), ground);
    if (said.example) { top = tag(sheet, said.example, left, top); }
    top = lines(sheet, said.finding, LINES.title, left, top, drawn.whole);
    top = lines(sheet, said.measure, LINES.measure, left, top, drawn.whole) + 8;
    top = figures(sheet, drawn, left, top) + 8;
    top = lines(sheet, said.source, LINES.foot, left, top, drawn.whole) + PAPER.margin / 2;
    var width = drawn.whole + 2 * PAPER.margin;
    sheet.setAttribute("width", width);
    sheet.setAttribute("height", top);
    sheet.setAttribute("viewBox", "0 0 " + width + " " + top);
    return sheet;
  }

  function figures(sheet, drawn, left, top) {
    for (var start = 0; start < drawn.parts.length; start += drawn.columns) {
      var row = drawn.parts.slice(start, start + drawn.columns);
      var named = row.some(function (part) { return part.name; });
      row.forEach(function (part, place) {
        var across = left + place * (part.width + PAPER.gap);
        if (part.name) { lines(sheet, part.name, LINES.name, across, top, part.width); }
        part.svg.setAttribute("x", across);
        part.svg.setAttribute("y", top + (named ? LINES.name.tall : 0));
        sheet.append(part.svg);
      });
      top += Math.max.apply(null, row.map(function (part) { return part.height; }));
      top += (named ? LINES.name.tall : 0) + (start + drawn.columns < drawn.parts.length ? 12 : 0);
    }
    return top;
  }

  function tag(sheet, text, left, top) {
    var width = measured(text, LINES.tag) + 20;
    sheet.append(element("rect", { x: left, y: top, width: width, height: 24, fill: "#fff4cc" }));
    return lines(sheet, text, LINES.tag, left + 10, top + 3, width) + 5;
  }

  function lines(sheet, text, look, left, top, width) {
    var row = "";
    var rows = [];
    text.split(/ +/).forEach(function (word) {
      var longer = row ? row + " " + word : word;
      if (row && measured(longer, look) > width) {
        rows.push(row);
        row = word;
      } else {
        row = longer;
      }
    });
    if (row) { rows.push(row); }
    rows.forEach(function (each, number) {
      sheet.append(element("text", {
        x: left, y: top + look.size + number * look.tall,
        "font-size": look.size, "font-weight": look.weight, fill: look.colour
      }, each));
    });
    return top + rows.length * look.tall;
  }

  function measured(text, look) {
    var pen = document.createElement("canvas").getContext("2d");
    pen.font = look.weight + " " + look.size + "px " + FAMILY;
    return pen.measureText(text).width;
  }

  function element(name, values, text) {
    var made = document.createElementNS(SPACE, name);
    Object.keys(values).forEach(function (key) {
      if (key !== "xmlns") { made.setAttribute(key, values[key]); }
    });
    if (text) { made.textContent = text; }
    return made;
  }

  // ---- its letters, which a picture has to bring along -------------------------------------

  function fonts() {
    var rules = [];
    Array.prototype.forEach.call(document.styleSheets, function (sheet) {
      Array.prototype.forEach.call(sheet.cssRules, function (rule) {
        if (rule instanceof CSSFontFaceRule && /(Regular|SemiBold)-(Latin1|Pi)/.test(rule.cssText)) {
          rules.push({ text: rule.cssText, from: sheet.href || location.href });
        }
      });
    });
    return Promise.all(rules.map(inlined)).then(function (all) { return all.join("\n"); });
  }

  function inlined(rule) {
    var address = /url\("?([^")]+)"?\)/.exec(rule.text);
    return fetch(new URL(address[1], rule.from)).then(function (answer) {
      if (!answer.ok) { throw new Error("no letters"); }
      return answer.blob();
    }).then(read).then(function (data) {
      return rule.text.replace(address[0], 'url("' + data + '")');
    }).catch(function () { return ""; }); // the next letters of the family do
  }

  function read(blob) {
    return new Promise(function (done, failed) {
      var reader = new FileReader();
      reader.onload = function () { done(reader.result); };
      reader.onerror = failed;
      reader.readAsDataURL(blob);
    });
  }

  // ---- the file ----------------------------------------------------------------------------

  function raster(text, sheet) {
    var image = new Image();
    var canvas = document.createElement("canvas");
    canvas.width = sheet.getAttribute("width") * SHARPNESS;
    canvas.height = sheet.getAttribute("height") * SHARPNESS;
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
    return image.decode().then(function () {
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      return new Promise(function (done, failed) {
        canvas.toBlob(function (file) { file ? done(file) : failed(new Error("too large")); });
      });
    });
  }

  function save(file, name) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }
})();
