// In the JavaScript of 2009: it must run in the engines that nothing else of the pane runs in.
(function () {
  "use strict";

  /** Milliseconds after its scripts have run in which the pane must have drawn something. */
  var PATIENCE = 2000;

  function look() {
    if (document.getElementById("root").firstChild) return;
    document.getElementById("engine-notice").removeAttribute("hidden");
  }

  document.addEventListener("DOMContentLoaded", function () {
    setTimeout(look, PATIENCE);
  });
})();
