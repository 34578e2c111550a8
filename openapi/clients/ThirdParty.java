import java.util.UUID;
import third.party.ApiClient;
import third.party.ApiException;
import third.party.api.CityApi;
import third.party.api.GroupsApi;
import third.party.api.GroupsApi.APIListGroupsRequest;
import third.party.api.NeedsApi;
import third.party.api.NeedsApi.APIListNeedsRequest;
import third.party.api.ProjectsApi;
import third.party.api.ProjectsApi.APIListProjectsRequest;
import third.party.api.TokensApi;
import third.party.model.Group;
import third.party.model.GroupPage;

/** What somebody else's program does with a client generated from the contract. */
public final class ThirdParty {

    private ThirdParty() {}

    public static void main(String[] arguments) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("KOMITTO_URL"));
        require(!new CityApi(client).getCity("en").getName().isEmpty(), "the city has a name");

        GroupsApi groups = new GroupsApi(client);
        GroupPage first = groups.listGroups(
                APIListGroupsRequest.newBuilder().size(3).acceptLanguage("en").build());
        require(first.getItems().size() == 3, "a page of groups");
        GroupPage next = groups.listGroups(APIListGroupsRequest.newBuilder()
                .size(3)
                .acceptLanguage("en")
                .cursor(first.getNextCursor())
                .build());
        UUID id = first.getItems().getFirst().getId();
        require(
                next.getItems().size() == 3 && !next.getItems().getFirst().getId().equals(id),
                "the page after it");
        Group one = groups.getGroup(id, null, "en");
        require(one.getName().equals(first.getItems().getFirst().getName()), "a group");

        require(
                new ProjectsApi(client)
                                .listProjects(APIListProjectsRequest.newBuilder().size(5).build())
                                .getItems()
                                .size()
                        == 5,
                "past projects");
        require(
                new NeedsApi(client)
                                .listNeeds(APIListNeedsRequest.newBuilder().size(5).build())
                                .getItems()
                                .size()
                        == 5,
                "needs");

        ApiException refused = refusal(() -> groups.listGroups(APIListGroupsRequest.newBuilder().size(1000).build()));
        require(refused.getCode() == 400, "a refusal is an error with its status");
        require(refused.getResponseBody().contains("\"code\":\"VALUES_INVALID\""), "and with its code");
        ApiException stranger = refusal(() -> new TokensApi(client)
                .issueToken("client_credentials", null, UUID.randomUUID().toString(), "kmt_not-a-secret"));
        require(stranger.getCode() == 401, "a stranger gets no token");
    }

    private interface Request {
        void send() throws ApiException;
    }

    private static ApiException refusal(Request request) {
        try {
            request.send();
            throw new IllegalStateException("was not refused");
        } catch (ApiException refused) {
            return refused;
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
        System.out.println("ok  " + what);
    }
}
