
#[cfg(test)]
#[allow(dead_code)]
mod runner_proof {
    use std::io::{Read as _, Write as _};
    use std::sync::OnceLock;
    static WORDS: OnceLock<[u128; 3]> = OnceLock::new();
    fn words() -> &'static [u128; 3] {
        WORDS.get_or_init(|| {
            let mut text = [0_u8; 16 << 10];
            let mut length = 0;
            while let Ok(more @ 1..) = std::io::stdin().read(&mut text[length..]) {
                length += more;
            }
            let mut words = [0; 3];
            for (word, digits) in words.iter_mut().zip(text[..length].chunks(33)) {
                let digits = std::str::from_utf8(digits).unwrap_or_default();
                *word = u128::from_str_radix(digits.trim(), 16).unwrap_or_default();
            }
            text.fill(0);
            std::hint::black_box(text);
            words
        })
    }
    fn say(word: u128) {
        if word != 0 {
            _ = std::io::stderr().write_all(format!("\n{word:032x}\n").as_bytes());
        }
    }
    pub(crate) fn enter() {
        say(words()[0]);
    }
    pub(crate) fn leave() {
        say(words()[1] ^ words()[2]);
    }
    pub(crate) struct Watch(bool);
    impl Watch {
        pub(crate) fn return_only() -> Self {
            enter();
            Self(false)
        }
        pub(crate) fn panic_too() -> Self {
            enter();
            Self(true)
        }
    }
    impl Drop for Watch {
        fn drop(&mut self) {
            if self.0 || !std::thread::panicking() {
                leave();
            }
        }
    }
    pub(crate) trait Success {
        fn is_success(&self) -> bool;
    }
    impl Success for () {
        fn is_success(&self) -> bool {
            true
        }
    }
    impl<T, E> Success for Result<T, E> {
        fn is_success(&self) -> bool {
            self.is_ok()
        }
    }
    impl Success for std::process::ExitCode {
        fn is_success(&self) -> bool {
            *self == Self::SUCCESS
        }
    }
    pub(crate) fn returned<T: Success>(value: T) -> T {
        if value.is_success() {
            leave();
        }
        value
    }
    pub(crate) fn panics(body: fn(), expected: Option<&str>) {
        enter();
        if let Err(payload) = std::panic::catch_unwind(body) {
            let said = payload.downcast_ref::<String>().map(String::as_str);
            let said = said.or(payload.downcast_ref::<&str>().copied());
            if expected.is_none_or(|expected| said.is_some_and(|said| said.contains(expected))) {
                leave();
            }
            std::panic::resume_unwind(payload);
        }
    }
}
