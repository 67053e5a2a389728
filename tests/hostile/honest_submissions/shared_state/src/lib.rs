pub fn height() -> u32 {
    use std::sync::{Arc, Mutex, OnceLock};
    static HEIGHT: OnceLock<Mutex<u32>> = OnceLock::new();
    let height = Arc::new(HEIGHT.get_or_init(|| Mutex::new(1)));
    *height.lock().expect("no panic") += 1;
    2
}
