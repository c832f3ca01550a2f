/*
 * The members that our classes share, and nobody else. They are symbols, because frameworks set a property instead of an attribute
 * wherever its name is in an element: `<quick-scan notice="…">` mustn't get anywhere.
 */

export const accept = Symbol();
export const answer = Symbol();
export const answering = Symbol();
export const at = Symbol();
export const deferred = Symbol();
export const given = Symbol();
export const goTo = Symbol();
export const importDeferred = Symbol();
export const internals = Symbol();
export const kept = Symbol();
export const locked = Symbol();
export const member = Symbol();
export const notice = Symbol();
export const put = Symbol();
export const renderButtons = Symbol();
export const renderExplanation = Symbol();
export const renderIntroduction = Symbol();
export const renderMore = Symbol();
export const renderParameter = Symbol();
export const renderProgress = Symbol();
export const renderQuestion = Symbol();
export const renderQuestions = Symbol();
export const replaced = Symbol();
export const restore = Symbol();
export const restored = Symbol();
export const setup = Symbol();
export const shownContent = Symbol();
export const steps = Symbol();
export const still = Symbol();
export const takesAnswers = Symbol();
export const updateForm = Symbol();
export const validityOf = Symbol();
export const views = Symbol();
export const warnings = Symbol();
export const wording = Symbol();
