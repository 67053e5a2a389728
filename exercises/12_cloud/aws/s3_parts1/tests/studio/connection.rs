//! The way from the SDK's client to a server in the same process. Requests are signed and written as for the network,
//! and the server reads them and checks the signatures; only the network is missing.

use aws_sdk_s3::Client;
use aws_sdk_s3::config::{Config, Credentials, Region};
use aws_sdk_s3::config::{HttpClient, RuntimeComponents};
use aws_sdk_s3::primitives::SdkBody;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s::{Body, S3};

/// The client of an account whose secret is this one. The server knows only "forte".
pub fn client(server: impl S3, secret: &str) -> Client {
    let mut service = S3ServiceBuilder::new(server);
    service.set_auth(SimpleAuth::from_single("choir", "forte"));
    let config = Config::builder()
        .behavior_version_latest()
        .credentials_provider(Credentials::new("choir", secret, None, None, "test"))
        .region(Region::new("eu-central-1"))
        .endpoint_url("http://s3.localhost")
        .force_path_style(true)
        .http_client(Connection(service.build()))
        .build();
    Client::from_conf(config)
}

#[derive(Clone, Debug)]
struct Connection(S3Service);

impl HttpClient for Connection {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Connection {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let service = self.0.clone();
        HttpConnectorFuture::new(async move { answer(service, request).await.map_err(broken) })
    }
}

async fn answer(service: S3Service, request: HttpRequest) -> Result<HttpResponse, Broken> {
    let mut request = request.try_into_http1x()?.map(Body::http_body);
    let host = "s3.localhost".parse()?;
    request.headers_mut().insert("host", host);
    let answer = service.call(request).await?;
    Ok(answer.map(SdkBody::from_body_1_x).try_into()?)
}

type Broken = Box<dyn std::error::Error + Send + Sync>;

fn broken(reason: Broken) -> ConnectorError {
    ConnectorError::user(reason)
}
