//! A server for recordings, which answers as S3 does, with smaller limits. It can be made to refuse requests.

mod connection;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aws_sdk_s3::Client;
use s3s::dto::*;
use s3s::{Body, S3, S3Request, S3Response, S3Result, s3_error};

/// The shortest part that isn't the last one.
pub const PART: usize = 64 * 1024;

/// The longest body of one request.
pub const LIMIT: usize = 2 * PART;

#[derive(Clone, Default)]
pub struct Studio(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    recordings: BTreeMap<String, Vec<u8>>,
    uploads: BTreeMap<String, BTreeMap<i32, Vec<u8>>>,
    created: usize,
    refused: Option<Refused>,
}

/// What the studio refuses.
#[derive(Clone, Copy, PartialEq)]
pub enum Refused {
    Part(i32),
    Complete,
    CompleteAndAbort,
}

impl Studio {
    pub fn refusing(refused: Refused) -> Studio {
        let studio = Studio::default();
        studio.0.lock().unwrap().refused = Some(refused);
        studio
    }

    pub fn client(&self) -> Client {
        connection::client(self.clone(), "forte")
    }

    pub fn recording(&self, concert: &str) -> Option<Vec<u8>> {
        self.0.lock().unwrap().recordings.get(concert).cloned()
    }

    /// How many uploads were begun, and neither completed nor aborted.
    pub fn open_uploads(&self) -> usize {
        self.0.lock().unwrap().uploads.len()
    }

    /// How many uploads were begun.
    pub fn created(&self) -> usize {
        self.0.lock().unwrap().created
    }
}

async fn bytes(body: Option<StreamingBlob>) -> S3Result<Vec<u8>> {
    let mut body = body.map(Body::from).unwrap_or_default();
    match body.store_all_limited(LIMIT).await {
        Ok(bytes) => Ok(bytes.to_vec()),
        Err(_) => Err(s3_error!(EntityTooLarge, "one request can't carry so much")),
    }
}

fn tag(bytes: &[u8]) -> ETag {
    let sum = bytes.iter().fold(7_u64, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(*byte))
    });
    ETag::Strong(format!("{sum:032x}"))
}

#[async_trait::async_trait]
impl S3 for Studio {
    async fn put_object(
        &self,
        request: S3Request<PutObjectInput>,
    ) -> S3Result<S3Response<PutObjectOutput>> {
        let bytes = bytes(request.input.body).await?;
        let mut state = self.0.lock().unwrap();
        state.recordings.insert(request.input.key, bytes);
        Ok(S3Response::new(PutObjectOutput::default()))
    }

    async fn create_multipart_upload(
        &self,
        request: S3Request<CreateMultipartUploadInput>,
    ) -> S3Result<S3Response<CreateMultipartUploadOutput>> {
        let mut state = self.0.lock().unwrap();
        state.created += 1;
        let id = format!("{}-{}", request.input.key, state.created);
        state.uploads.insert(id.clone(), BTreeMap::new());
        Ok(S3Response::new(CreateMultipartUploadOutput {
            upload_id: Some(id),
            ..CreateMultipartUploadOutput::default()
        }))
    }

    async fn upload_part(
        &self,
        request: S3Request<UploadPartInput>,
    ) -> S3Result<S3Response<UploadPartOutput>> {
        let input = request.input;
        let bytes = bytes(input.body).await?;
        let mut state = self.0.lock().unwrap();
        if state.refused == Some(Refused::Part(input.part_number)) {
            return Err(s3_error!(AccessDenied, "part {}", input.part_number));
        }
        if !(1..=10_000).contains(&input.part_number) {
            return Err(s3_error!(InvalidArgument, "parts have numbers from 1 on"));
        }
        let parts = state.uploads.get_mut(&input.upload_id);
        let parts = parts.ok_or_else(|| s3_error!(NoSuchUpload))?;
        let e_tag = Some(tag(&bytes));
        parts.insert(input.part_number, bytes);
        Ok(S3Response::new(UploadPartOutput {
            e_tag,
            ..UploadPartOutput::default()
        }))
    }

    async fn complete_multipart_upload(
        &self,
        request: S3Request<CompleteMultipartUploadInput>,
    ) -> S3Result<S3Response<CompleteMultipartUploadOutput>> {
        let input = request.input;
        let mut state = self.0.lock().unwrap();
        if let Some(Refused::Complete | Refused::CompleteAndAbort) = state.refused {
            return Err(s3_error!(AccessDenied, "complete"));
        }
        let parts = state.uploads.get(&input.upload_id);
        let parts = parts.ok_or_else(|| s3_error!(NoSuchUpload))?;
        let listed = input.multipart_upload.and_then(|it| it.parts);
        let listed = listed.unwrap_or_default();
        if listed.is_empty() {
            return Err(s3_error!(MalformedXML, "there are no parts"));
        }
        let mut recording = Vec::new();
        let mut last = 0;
        for (index, part) in listed.iter().enumerate() {
            let number = part.part_number.unwrap_or_default();
            let found = parts.get(&number);
            let found = found.ok_or_else(|| s3_error!(InvalidPart, "part {number}"))?;
            if part.e_tag != Some(tag(found)) {
                return Err(s3_error!(InvalidPart, "the tag of part {number}"));
            }
            if number <= last {
                return Err(s3_error!(InvalidPartOrder));
            }
            if found.len() < PART && index + 1 < listed.len() {
                return Err(s3_error!(EntityTooSmall, "part {number}"));
            }
            last = number;
            recording.extend(found);
        }
        state.uploads.remove(&input.upload_id);
        state.recordings.insert(input.key, recording);
        Ok(S3Response::new(CompleteMultipartUploadOutput::default()))
    }

    async fn abort_multipart_upload(
        &self,
        request: S3Request<AbortMultipartUploadInput>,
    ) -> S3Result<S3Response<AbortMultipartUploadOutput>> {
        let mut state = self.0.lock().unwrap();
        if state.refused == Some(Refused::CompleteAndAbort) {
            return Err(s3_error!(AccessDenied, "abort"));
        }
        let aborted = state.uploads.remove(&request.input.upload_id);
        aborted.ok_or_else(|| s3_error!(NoSuchUpload))?;
        Ok(S3Response::new(AbortMultipartUploadOutput::default()))
    }
}
