//! Who is logged in. A session has a random ID, which only the browser and the server know.

use std::collections::HashMap;
use std::sync::Mutex;

#[derive(Default)]
pub struct Sessions(Mutex<HashMap<String, String>>);

impl Sessions {
    /// An ID that can't be guessed: 128 random bits.
    pub fn random_id() -> String {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).expect("the operating system has randomness");
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    pub fn begin(&self, id: &str, user: &str) {
        self.0
            .lock()
            .unwrap()
            .insert(id.to_owned(), user.to_owned());
    }

    /// The user who is logged in with this ID.
    pub fn user(&self, id: &str) -> Option<String> {
        self.0.lock().unwrap().get(id).cloned()
    }

    pub fn end(&self, id: &str) {
        self.0.lock().unwrap().remove(id);
    }
}

/// The value of the cookie `session` in a header such as `theme=dark; session=1a2b`.
pub fn session_in(cookies: &str) -> Option<&str> {
    let mut cookies = cookies.split(';').map(str::trim);
    cookies.find_map(|cookie| cookie.strip_prefix("session="))
}
