(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("fixtide.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {}
  addEventListener("error", (e) => e.target instanceof HTMLScriptElement && root.classList.remove("js"), true);
})();
