//! A server with the recipes of a kitchen, which answers as S3 does. It counts what it sends, and can be made to misbehave.

mod connection;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex};

use aws_sdk_s3::Client;
use s3s::dto::{
    ETag, ETagCondition, GetObjectInput, GetObjectOutput, PutObjectInput, PutObjectOutput,
};
use s3s::{Body, S3, S3ErrorCode, S3Request, S3Response, S3Result, s3_error};

#[derive(Clone, Default)]
pub struct Kitchen(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    recipes: HashMap<String, String>,
    sent: usize,
    /// What someone else saves when the next request has arrived.
    someone_saves: Option<(String, String)>,
    refuses_reads: Option<S3ErrorCode>,
    refuses_writes: Option<S3ErrorCode>,
}

impl Kitchen {
    pub fn with(dish: &str, text: &str) -> Kitchen {
        let kitchen = Kitchen::default();
        kitchen.someone_saves(dish, text);
        kitchen
    }

    pub fn client(&self) -> Client {
        connection::client(self.clone(), "garlic")
    }

    pub fn stranger(&self) -> Client {
        connection::client(self.clone(), "onion")
    }

    /// The recipe as it's kept now.
    pub fn recipe(&self, dish: &str) -> Option<String> {
        self.0.lock().unwrap().recipes.get(dish).cloned()
    }

    /// How many recipes were sent to a client.
    pub fn sent(&self) -> usize {
        self.0.lock().unwrap().sent
    }

    pub fn someone_saves(&self, dish: &str, text: &str) {
        let mut state = self.0.lock().unwrap();
        state.recipes.insert(dish.to_string(), text.to_string());
    }

    pub fn someone_removes(&self, dish: &str) {
        self.0.lock().unwrap().recipes.remove(dish);
    }

    /// Lets someone save a recipe at the last moment: when the next write is already on its way.
    pub fn someone_is_quicker(&self, dish: &str, text: &str) {
        self.0.lock().unwrap().someone_saves = Some((dish.to_string(), text.to_string()));
    }

    pub fn refuses_reads(&self, code: S3ErrorCode) {
        self.0.lock().unwrap().refuses_reads = Some(code);
    }

    pub fn refuses_writes(&self, code: S3ErrorCode) {
        self.0.lock().unwrap().refuses_writes = Some(code);
    }
}

fn tag(text: &str) -> ETag {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    ETag::Strong(format!("{:032x}", hasher.finish()))
}

fn names(condition: &ETagCondition, tag: &ETag) -> bool {
    condition.is_any() || condition.as_etag() == Some(tag)
}

#[async_trait::async_trait]
impl S3 for Kitchen {
    async fn get_object(
        &self,
        request: S3Request<GetObjectInput>,
    ) -> S3Result<S3Response<GetObjectOutput>> {
        let input = request.input;
        let mut state = self.0.lock().unwrap();
        if let Some(code) = state.refuses_reads.clone() {
            return Err(code.into());
        }
        let Some(text) = state.recipes.get(&input.key).cloned() else {
            return Err(s3_error!(NoSuchKey));
        };
        let tag = tag(&text);
        if input.if_none_match.is_some_and(|it| names(&it, &tag)) {
            return Err(s3_error!(NotModified));
        }
        state.sent += 1;
        Ok(S3Response::new(GetObjectOutput {
            content_length: Some(text.len() as i64),
            body: Some(Body::from(text).into()),
            e_tag: Some(tag),
            ..GetObjectOutput::default()
        }))
    }

    async fn put_object(
        &self,
        request: S3Request<PutObjectInput>,
    ) -> S3Result<S3Response<PutObjectOutput>> {
        let input = request.input;
        let mut body = Body::from(input.body.expect("a recipe"));
        let bytes = body.store_all_limited(1 << 20).await.expect("a short one");
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");

        let mut state = self.0.lock().unwrap();
        if let Some((dish, text)) = state.someone_saves.take() {
            state.recipes.insert(dish, text);
        }
        if let Some(code) = state.refuses_writes.clone() {
            return Err(code.into());
        }
        let now = state.recipes.get(&input.key).map(|text| tag(text));
        match (&input.if_match, &input.if_none_match, &now) {
            (Some(_), _, None) => return Err(s3_error!(NoSuchKey)),
            (Some(it), _, Some(now)) if !names(it, now) => {
                return Err(s3_error!(PreconditionFailed));
            }
            (_, Some(it), Some(now)) if names(it, now) => {
                return Err(s3_error!(PreconditionFailed));
            }
            _ => {}
        }
        let e_tag = Some(tag(&text));
        state.recipes.insert(input.key, text);
        Ok(S3Response::new(PutObjectOutput {
            e_tag,
            ..PutObjectOutput::default()
        }))
    }
}
