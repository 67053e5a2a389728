//! Takes every refusal of the service for a missing piece, also "access denied".

use std::error::Error;

use aws_sdk_s3::Client;

/// The text of a piece, or nothing if there's no such piece.
pub async fn piece(client: &Client, name: &str) -> Result<Option<String>, Box<dyn Error>> {
    let request = client
        .get_object()
        .bucket("choir")
        .key(format!("pieces/{name}"));
    let found = match request.send().await {
        Err(error) if error.as_service_error().is_some() => return Ok(None),
        found => found?,
    };
    let bytes = found.body.collect().await?.to_vec();
    Ok(Some(String::from_utf8(bytes)?))
}
