//! `as_service_error` leads to the documented failures of this operation, and one of them is an answer. Everything else
//! goes up with `?`: no permission, no network, no time.

use std::error::Error;

use aws_sdk_s3::Client;

/// The text of a piece, or nothing if there's no such piece.
pub async fn piece(client: &Client, name: &str) -> Result<Option<String>, Box<dyn Error>> {
    let request = client
        .get_object()
        .bucket("choir")
        .key(format!("pieces/{name}"));
    let found = match request.send().await {
        Err(error)
            if error
                .as_service_error()
                .is_some_and(|it| it.is_no_such_key()) =>
        {
            return Ok(None);
        }
        found => found?,
    };
    let bytes = found.body.collect().await?.to_vec();
    Ok(Some(String::from_utf8(bytes)?))
}
