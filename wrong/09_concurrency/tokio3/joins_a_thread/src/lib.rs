//! Blocks while it waits for the other thread.

pub async fn star_map(draw: impl FnOnce() -> String + Send + 'static) -> Option<String> {
    std::thread::spawn(draw).join().ok()
}
