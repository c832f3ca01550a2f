document.addEventListener('quick-scan-change', ({ detail }) => {
  document.querySelector('#code').textContent = detail.code;
});
