/// The script of a comparison's page: the way from change to change.
///
/// The page can be read without it; the buttons it serves are hidden until it runs.
enum PageScript {
  static let source = """
    "use strict";
    (function () {
      var steps = document.getElementById("steps");
      var place = document.getElementById("place");
      var changes = Array.prototype.slice.call(document.querySelectorAll(".change"));
      // Long texts stay quick when what is out of sight is not laid out; printing needs it all.
      document.styleSheets[0].insertRule(
        "@media screen { .part { content-visibility: auto; contain-intrinsic-size: auto 7rem; } }",
        document.styleSheets[0].cssRules.length
      );
      // On paper a folded summary could not be unfolded.
      window.addEventListener("beforeprint", function () {
        document.querySelectorAll("details").forEach(function (part) { part.open = true; });
      });
      if (!steps || changes.length === 0) { return; }
      var current = -1;
      var line = 0;
      function shown(element) { return element.getClientRects().length > 0; }
      // Who presses a button with the keyboard keeps it, and steps on from where the last step led.
      function go(step, keepsFocus) {
        var from = current;
        if (!(keepsFocus && current >= 0) && Math.abs(window.scrollY - line) > 40) {
          var top = document.querySelector(".bar").getBoundingClientRect().bottom + 24;
          from = -1;
          for (var i = 0; i < changes.length; i += 1) {
            if (!shown(changes[i])) { continue; }
            if (changes[i].getBoundingClientRect().top > top) { break; }
            from = i;
          }
          if (step < 0 && from >= 0 && changes[from].getBoundingClientRect().top < top - 60) {
            from += 1;
          }
        }
        var to = from + step;
        while (to >= 0 && to < changes.length && !shown(changes[to])) { to += step; }
        if (to < 0 || to >= changes.length) { return; }
        current = to;
        var target = changes[to];
        target.scrollIntoView({ block: "start" });
        if (!keepsFocus) {
          target.setAttribute("tabindex", "-1");
          target.focus({ preventScroll: true });
        }
        line = window.scrollY;
        place.textContent = to + 1 + " of " + changes.length;
      }
      place.textContent = changes.length + (changes.length === 1 ? " change" : " changes");
      steps.hidden = false;
      document.getElementById("previous").addEventListener("click", function (event) {
        go(-1, event.detail === 0);
      });
      document.getElementById("next").addEventListener("click", function (event) {
        go(1, event.detail === 0);
      });
      document.addEventListener("keydown", function (event) {
        if (event.ctrlKey || event.metaKey || event.altKey) { return; }
        if (event.key === "n" || event.key === "j") { go(1); }
        if (event.key === "p" || event.key === "k") { go(-1); }
      });
    }());

    """
}
