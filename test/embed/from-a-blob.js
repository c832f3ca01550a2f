// Loads a script in the way some hosts load all of theirs: from a copy that the page made.
const file = new URL(import.meta.url).searchParams.get('file');
const response = await fetch(`/dist/embed/${file}`);
const script = document.createElement('script');
script.src = URL.createObjectURL(await response.blob());
document.head.append(script);
