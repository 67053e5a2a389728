//! A choir keeps its sheet music in S3, one object for each piece. `piece` returns the text of an object. If there's no
//! such piece, that's an answer, `None`, and not an error. But every failure becomes `None` at the moment: when the
//! choir had no permission to read, it believed that its music was gone, and wrote it all again.
//!
//! Return any other failure as an error. An object that isn't text is an error, too.

use std::error::Error;

use aws_sdk_s3::Client;

/// The text of a piece, or nothing if there's no such piece.
pub async fn piece(client: &Client, name: &str) -> Result<Option<String>, Box<dyn Error>> {
    let request = client
        .get_object()
        .bucket("choir")
        .key(format!("pieces/{name}"));
    let Ok(found) = request.send().await else {
        return Ok(None);
    };
    let bytes = found.body.collect().await?.into_bytes();
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}
