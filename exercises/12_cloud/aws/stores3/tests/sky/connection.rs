//! The way from a store to a server in the same process. Requests are signed and written as for the network, and the
//! server reads them and checks the signatures; only the network is missing.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::client::{
    ClientOptions, CryptoProvider, DigestAlgorithm, DigestContext, HmacContext, HttpClient,
    HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpService, Signer,
    SigningAlgorithm,
};
use object_store::{Error, Result};
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s::{Body, S3};
use sha2::{Digest, Sha256};

/// The store of an account whose secret is this one. The server knows only "cumulus".
///
/// A program that isn't a test leaves out the connector and the provider: object_store has its own, with the feature
/// `aws`.
pub fn store(server: impl S3, secret: &str) -> AmazonS3 {
    let mut service = S3ServiceBuilder::new(server);
    service.set_auth(SimpleAuth::from_single("camera", "cumulus"));
    AmazonS3Builder::new()
        .with_endpoint("http://s3.localhost")
        .with_allow_http(true)
        .with_virtual_hosted_style_request(false)
        .with_region("eu-central-1")
        .with_bucket_name("pictures")
        .with_access_key_id("camera")
        .with_secret_access_key(secret)
        .with_http_connector(Connection(service.build()))
        .with_crypto_provider(Arc::new(Crypto))
        .build()
        .expect("a complete configuration")
}

#[derive(Clone, Debug)]
struct Connection(S3Service);

impl HttpConnector for Connection {
    fn connect(&self, _: &ClientOptions) -> Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

#[async_trait::async_trait]
impl HttpService for Connection {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let length = request.body().content_length();
        let mut request = request.map(Body::http_body);
        request
            .headers_mut()
            .insert("content-length", length.into());
        let host = "s3.localhost".parse().expect("a header");
        request.headers_mut().insert("host", host);
        let answer = self.0.call(request).await;
        let (head, mut body) = answer.map_err(|error| broken(error.into()))?.into_parts();
        let bytes = body.store_all_limited(1 << 20).await.map_err(broken)?;
        Ok(HttpResponse::from_parts(head, bytes.into()))
    }
}

fn broken(reason: Box<dyn std::error::Error + Send + Sync>) -> HttpError {
    HttpError::new_boxed(HttpErrorKind::Unknown, reason)
}

/// What signatures are made of.
#[derive(Debug)]
struct Crypto;

impl CryptoProvider for Crypto {
    fn digest(&self, _: DigestAlgorithm) -> Result<Box<dyn DigestContext>> {
        Ok(Box::new(Sum(Sha256::new(), Vec::new())))
    }

    fn hmac(&self, _: DigestAlgorithm, secret: &[u8]) -> Result<Box<dyn HmacContext>> {
        let keyed = Hmac::<Sha256>::new_from_slice(secret).expect("any length is fine");
        Ok(Box::new(Sum(keyed, Vec::new())))
    }

    fn sign(&self, _: SigningAlgorithm, _: &[u8]) -> Result<Box<dyn Signer>> {
        Err(Error::NotSupported {
            source: "S3 has no use for it".into(),
        })
    }
}

struct Sum<T>(T, Vec<u8>);

impl DigestContext for Sum<Sha256> {
    fn update(&mut self, data: &[u8]) {
        Digest::update(&mut self.0, data);
    }

    fn finish(&mut self) -> Result<&[u8]> {
        self.1 = self.0.clone().finalize().to_vec();
        Ok(&self.1)
    }
}

impl HmacContext for Sum<Hmac<Sha256>> {
    fn update(&mut self, data: &[u8]) {
        Mac::update(&mut self.0, data);
    }

    fn finish(&mut self) -> Result<&[u8]> {
        self.1 = self.0.clone().finalize().into_bytes().to_vec();
        Ok(&self.1)
    }
}
