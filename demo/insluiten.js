// Shows below each form the event that the page gets from it: the same from a tag and from a frame.

for (const section of document.querySelectorAll('section')) {
  section.addEventListener('quick-scan-change', ({ type, target, detail }) => {
    const { answered, total, code } = detail;
    section.querySelector('output').textContent =
      `${type} van <${target.localName}>: ${answered} van ${total} beantwoord, code ${code}`;
  });
}
