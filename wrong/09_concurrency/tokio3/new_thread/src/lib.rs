//! Starts a thread for each map, however many there are.

pub async fn star_map(draw: impl FnOnce() -> String + Send + 'static) -> Option<String> {
    let (send, map) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || send.send(draw()));
    map.await.ok()
}
