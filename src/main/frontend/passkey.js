// Asks the browser for a passkey, and hands what it says to the form around the button. Without this there is the password.
const can = window.PublicKeyCredential?.parseRequestOptionsFromJSON

const asked = async form => {
  const answer = await fetch(form.dataset.ask, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
  if (!answer.ok) throw new Error(`asked for a question, got ${answer.status}`)
  return answer.json()
}
const ways = {
  ask: async form => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await asked(form)) }),
  make: async form => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.question)) }),
}

if (can) {
  document.querySelectorAll('[data-no-passkey]').forEach(words => { words.hidden = true })
  document.querySelectorAll('form[data-passkey]').forEach(form => {
    form.hidden = false
    form.addEventListener('submit', async event => {
      event.preventDefault()
      const said = form.querySelector('[role=alert]')
      said.textContent = ''
      try {
        const passkey = await ways[form.dataset.passkey](form)
        form.elements.antwoord.value = JSON.stringify(passkey.toJSON())
        form.submit()
      } catch {
        said.textContent = form.dataset.failed // cancelled, or there is none: browsers do not tell which
      }
    })
  })
}
