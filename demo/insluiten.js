// Shows under each form what the page hears of it: the same event, from a tag and from a frame.

for (const section of document.querySelectorAll('section')) {
  section.addEventListener('quick-scan-change', ({ type, target, detail }) => {
    const { answered, total, code } = detail;
    section.querySelector('output').textContent =
      `${type} van <${target.localName}>: ${answered} van ${total} beantwoord, code ${code}`;
  });
}
