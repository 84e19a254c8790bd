/* When the session is over, the next answer says so; the page then asks who is there. */
(function () {
  "use strict";

  var ask = window.fetch;
  window.fetch = function () {
    return ask.apply(window, arguments).then(function (answer) {
      if (answer.status === 401 && new URL(answer.url).pathname.indexOf("/_dash-") === 0) {
        window.location.reload();
      }
      return answer;
    });
  };
})();
