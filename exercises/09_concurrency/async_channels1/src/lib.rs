//! A camera on a weather balloon takes pictures faster than the radio can send them. The pictures pile up
//! in the channel between the two, until the memory is full.
//!
//! Let the camera wait while `BUFFER` pictures are in the channel. When the radio fails (`send` returns
//! `false`), the flight ends, and the camera takes no more pictures.

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
    let (camera, mut radio) = mpsc::unbounded_channel();
    let taking = tokio::spawn(async move {
        while let Some(picture) = next() {
            if camera.send(picture).is_err() {
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
