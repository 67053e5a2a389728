//! A choir keeps recordings of its concerts in S3. One request can't carry a long one, so `upload` fails for these.
//!
//! Upload it in parts. `create_multipart_upload` returns an ID, which the three other requests repeat. Each `upload_part`
//! has a number, from 1 on, and returns an ETag. `complete_multipart_upload` lists the numbers and tags of all parts;
//! only then is there an object. If anything fails on the way, return that error, but first let
//! `abort_multipart_upload` remove the parts: no list of objects shows them, and they're kept and paid for until then.

use std::error::Error;

use aws_sdk_s3::Client;

/// How long parts are. Only the last one may be shorter. (For S3, it's at least 5 MiB; the tests' server is content with
/// this.)
pub const PART: usize = 64 * 1024;

/// Uploads a recording, or leaves nothing behind.
pub async fn upload(
    client: &Client,
    concert: &str,
    recording: &[u8],
) -> Result<(), Box<dyn Error>> {
    let request = client.put_object().bucket("concerts").key(concert);
    request.body(recording.to_vec().into()).send().await?;
    Ok(())
}
