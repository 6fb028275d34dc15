// The way from change to change, with buttons and with j and k. Everything can be read without it.
"use strict";
(function () {
  var steps = document.getElementById("steps");
  var place = document.getElementById("place");
  var changes = Array.prototype.slice.call(document.querySelectorAll(".part.change"));
  // On paper a folded part could not be unfolded.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) { part.open = true; });
  });
  if (!steps || changes.length === 0) { return; }
  var current = -1;
  var line = 0;
  function shown(element) { return element.getClientRects().length > 0; }
  function under() {
    var bar = steps.closest(".bar").getBoundingClientRect();
    return Math.max(bar.bottom, 0) + 24;
  }
  // Whoever presses a button with the keyboard keeps it; a step goes on from where the last one
  // led, or from what is in sight where one has scrolled since.
  function go(step, keepsFocus) {
    var from = current;
    if (!(keepsFocus && current >= 0) && Math.abs(window.scrollY - line) > 40) {
      var top = under();
      from = -1;
      for (var i = 0; i < changes.length; i += 1) {
        if (!shown(changes[i])) { continue; }
        if (changes[i].getBoundingClientRect().top > top) { break; }
        from = i;
      }
      if (step < 0 && from >= 0 && changes[from].getBoundingClientRect().top < top - 60) { from += 1; }
    }
    var to = from + step;
    while (to >= 0 && to < changes.length && !shown(changes[to])) { to += step; }
    if (to < 0 || to >= changes.length) { return; }
    current = to;
    changes[to].scrollIntoView({ block: "start", behavior: "instant" });
    if (!keepsFocus) {
      changes[to].setAttribute("tabindex", "-1");
      changes[to].focus({ preventScroll: true });
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
  // Single letters are in the way of those who speak to their browser: they can be turned off, and
  // stay so.
  var keys = document.getElementById("keys");
  function remembered() {
    try { return window.localStorage.getItem("keys") !== "off"; } catch (error) { return true; }
  }
  function press(isOn) { keys.setAttribute("aria-pressed", String(isOn)); }
  press(remembered());
  keys.addEventListener("click", function () {
    var isOn = keys.getAttribute("aria-pressed") !== "true";
    press(isOn);
    try { window.localStorage.setItem("keys", isOn ? "on" : "off"); } catch (error) { return; }
  });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (keys.getAttribute("aria-pressed") !== "true") { return; }
    // A key that is typed into a field is meant for the field.
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) { return; }
    if (event.key === "j") { go(1); }
    if (event.key === "k") { go(-1); }
  });
}());
