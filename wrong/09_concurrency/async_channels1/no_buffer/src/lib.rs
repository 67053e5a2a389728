//! Has room for one picture only.

use tokio::sync::mpsc;

/// How many pictures may be in the channel.
pub const BUFFER: usize = 4;

/// A picture. There is no memory for a copy.
pub struct Picture(pub u32);

/// Takes pictures until there is no `next` one, and sends them in order. Returns how many were sent.
pub async fn fly(
    mut next: impl FnMut() -> Option<Picture> + Send + 'static,
    mut send: impl AsyncFnMut(Picture) -> bool,
) -> u32 {
    let (camera, mut radio) = mpsc::channel(1);
    let taking = tokio::spawn(async move {
        while let Some(picture) = next() {
            if camera.send(picture).await.is_err() {
                break;
            }
        }
    });
    let mut sent = 0;
    while let Some(picture) = radio.recv().await {
        if !send(picture).await {
            break;
        }
        sent += 1;
    }
    drop(radio);
    taking.await.expect("the camera is broken");
    sent
}
